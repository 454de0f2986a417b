"""Considers every plan of the usual policy in plain Python, as the plangrid benchmark does in Swift.

usage: plan-grid.py HOLIDAYS    (the source file with the days on which Japanese banks are closed)

The grid, the limits, the counts and the score are those that Sources/Negotiation describes, for a customer of whom nothing
is known. Prints how many plans there are, the director's best one, and the median of five runs.
"""
import datetime
import statistics
import sys
import time

TODAY = datetime.date(2026, 11, 24)
BALANCE = 3_200_000
UNIT = 1_000
# Months, least first share in basis points, days to the first of several, longest deferral, deferred instalments,
# least instalment.
LEVELS = [(3, 2_500, 14, 30, False, 50_000), (6, 1_000, 21, 60, True, 30_000), (12, 500, 31, 90, True, 10_000)]
TIME, RISK, CONCESSION, FIT = 3, 2, 1, 4


def holidays(path):
    with open(path, encoding="utf-8") as file:
        table = file.read().split('static let japan = """')[1].split('"""')[0]
    days = set()
    for line in table.strip().splitlines():
        year, *dates = line.split()
        days |= {datetime.date(int(year), int(date[:2]), int(date[2:])) for date in dates}
    return days


def is_business(date, closed):
    bank = (date.month, date.day) == (12, 31) or (date.month == 1 and date.day <= 3)
    return date.weekday() < 5 and date not in closed and not bank


def shift(date, closed, step=1):
    while not is_business(date, closed):
        date += datetime.timedelta(step)
    return date


def month_end(year, month):
    return datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(1)


def add_months(date, months, day=None):
    index = date.year * 12 + date.month - 1 + months
    end = month_end(index // 12, index % 12 + 1)
    return end if day is None else end.replace(day=min(day, end.day))


def months_between(first, last):
    return (last.year - first.year) * 12 + last.month - first.month


def starts(closed):
    soonest, furthest = max(level[2] for level in LEVELS), max(max(level[2:4]) for level in LEVELS)
    days = {TODAY + datetime.timedelta(n) for n in range(1, min(31, soonest) + 1)}
    days = {date for date in days if is_business(date, closed)}
    days.add(shift(TODAY + datetime.timedelta(1), closed))
    for level in LEVELS:
        days |= {shift(TODAY + datetime.timedelta(n), closed, -1) for n in level[2:4]}
    end = month_end(TODAY.year, TODAY.month)
    while end <= TODAY + datetime.timedelta(furthest):
        days.add(end)
        end = add_months(end, 1)
    return sorted(date for date in days if date > TODAY)


def series(start, first, day):
    dates, longest = [], max(level[0] for level in LEVELS)
    while len(dates) < 60:
        date = first if not dates else add_months(first, len(dates), day)
        if months_between(start, date) > longest:
            break
        dates.append(date)
    return dates


def date_rows(closed):
    """Each with whether a down payment comes first: the agreed days and the business days."""
    for start in starts(closed):
        own = None if start == month_end(start.year, start.month) else start.day
        yield False, series(start, start, own)
        earliest = start + datetime.timedelta(14)
        for day in [own] if own is None else [own, None]:
            first = add_months(earliest, 0, day)
            if first < earliest:
                first = add_months(earliest, 1, day)
            yield True, [start] + series(start, first, day)[:59]


def parts(amount, count):
    each = amount // count
    if each // UNIT >= 10:
        each -= each % UNIT
    return [each] * (count - 1) + [amount - each * (count - 1)]


def amount_rows():
    yield False, [BALANCE]
    for count in range(2, 15):
        yield False, parts(BALANCE, count)
    shares = {level[1] for level in LEVELS} | set(range(500, 9_501, 500))
    downs = {-(-(-(-BALANCE * share // 10_000)) // UNIT) * UNIT for share in shares}
    for down in sorted(down for down in downs if 0 < down < BALANCE):
        for count in range(1, 15):
            yield True, [down] + parts(BALANCE - down, count)


def used(part, whole):
    return min(99_999, (2 * part * 10_000 + whole) // (2 * whole))


def uses(level, amounts, nominal, wait):
    """How much is used of each limit, in basis points; None where one is broken."""
    term, share, first, deferral, deferred, least = level
    if len(amounts) == 1:
        return [used(wait, deferral)] if wait <= deferral else None
    months = months_between(nominal[0], nominal[-1])
    if months > term or min(amounts) < least or amounts[0] < -(-BALANCE * share // 10_000):
        return None
    found = [used(months, term), used(share, amounts[0] * 10_000 // BALANCE), used(least, min(amounts))]
    if deferred and wait > first:
        return found + [used(wait, deferral)] if wait <= deferral else None
    return found + [used(wait, first)] if wait <= first else None


def considered(closed):
    """How many plans somebody may sign, and the best of those that the highest level may."""
    horizon = (add_months(TODAY + datetime.timedelta(90), 13, (TODAY + datetime.timedelta(90)).day) - TODAY).days
    chances = [1_000_000_000]
    for _ in range(60):
        chances.append(chances[-1] // 2)
    rows = {False: [], True: []}
    for has_down, amounts in amount_rows():
        likely = sum(amount * chances[n + 1] for n, amount in enumerate(amounts))
        expected = (2 * likely + 1_000_000_000) // 2_000_000_000
        rows[has_down].append((amounts, BALANCE - expected))
    count, best = 0, None
    for has_down, nominal in date_rows(closed):
        due = [shift(date, closed) for date in nominal]
        days = [(date - TODAY).days for date in due]
        for amounts, risk in rows[has_down]:
            if len(amounts) > len(nominal):
                continue
            standings = [uses(level, amounts, nominal[:len(amounts)], days[0]) for level in LEVELS]
            if all(standing is None for standing in standings):
                continue
            count += 1
            cash = sum(amount * day for amount, day in zip(amounts, days))
            months = {}
            for amount, date in zip(amounts, due):
                months[date.year, date.month] = months.get((date.year, date.month), 0) + amount
            peak = max(months.values())
            if standings[-1] is None:
                continue
            concession = sum(standings[-1]) // len(standings[-1])
            score = (TIME * (cash * 1_000 // (BALANCE * horizon)) + RISK * (risk * 1_000 // BALANCE)
                     + CONCESSION * (concession // 10) + FIT * (peak * 500 // BALANCE))
            key = (score, cash, risk, concession, peak, -days[0])
            if best is None or key < best[0]:
                best = (key, [(date.isoformat(), amount) for date, amount in zip(due, amounts)])
    return count, best


if __name__ == "__main__":
    closed = holidays(sys.argv[1])
    times = []
    for _ in range(5):
        before = time.perf_counter()
        count, best = considered(closed)
        times.append((time.perf_counter() - before) * 1_000)
    payments = ", ".join(f"{date} {amount}" for date, amount in best[1])
    print(f"grid plans {count} best {best[0][0]}: {payments}")
    print(f"grid ms {statistics.median(times):.3f}")
