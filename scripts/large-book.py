"""The part of scripts/bench that measures a book of a million invoices and 50,000 customers.

usage: large-book.py KAISHU LARGEBOOK PYTHON FOLDER

PYTHON is one that may have DuckDB. Each figure is the median of whole processes, run in turn with what they are
compared to.
"""

import json
import os
import statistics
import subprocess
import sys
import time

kaishu, largebook, python, folder = sys.argv[1:]
INVOICES = int(os.environ.get("KAISHU_BENCH_INVOICES", "1000000"))
CUSTOMERS = max(1, INVOICES // 20)
TODAY = "2026-11-01"
COLUMNS = ["customer-code", "customer-name", "invoice-number", "issued", "due", "amount", "currency",
           "settled", "paid-amount", "reference"]
csv, mapping, table, duck = (
    os.path.join(folder, name) for name in ("large.csv", "large.yaml", "large.db", "large.duckdb"))

LOAD = """
import sys, duckdb
db = duckdb.connect(sys.argv[1])
db.execute('''
  CREATE TABLE invoice AS
  SELECT "customer-code" AS customer, "invoice-number" AS number, any_value(issued) AS issued,
    any_value(due) AS due, CAST(round(any_value(amount) * 100) AS BIGINT) AS amount,
    any_value(currency) AS currency, max(settled) AS settled,
    CAST(round(coalesce(sum("paid-amount"), 0) * 100) AS BIGINT) AS paid
  FROM read_csv(?) GROUP BY 1, 2''', [sys.argv[2]])
"""
# Nothing of the file is later than the day that is asked for: what is open is what was not paid.
AGE = """
import sys, duckdb
db = duckdb.connect(sys.argv[1], read_only=True)
for row in db.execute('''
  SELECT currency, CASE WHEN late <= 0 THEN 0 WHEN late <= 30 THEN 1 WHEN late <= 60 THEN 2
    WHEN late <= 90 THEN 3 ELSE 4 END AS bucket, count(*), sum(open)
  FROM (SELECT currency, CAST(? AS DATE) - due AS late, amount - paid AS open
    FROM invoice WHERE issued <= CAST(? AS DATE)) WHERE open <> 0
  GROUP BY 1, 2 ORDER BY 1, 2''', [sys.argv[2], sys.argv[2]]).fetchall():
    print(*row)
"""


def run(command):
    """The wall time of a command, the processor's, its peak memory in MiB, and what it printed."""
    output = os.path.join(folder, "output")
    before = time.perf_counter()
    with open(output, "wb") as file:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - before
    process.returncode = os.waitstatus_to_exitcode(status)
    with open(output, errors="replace") as file:
        text = file.read()
    if process.returncode:
        sys.exit(f"bench: {' '.join(command)} failed ({process.returncode}):\n{text}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, text


def median(runs, place=0):
    return statistics.median(run[place] for run in runs)


def kaishu_on(path, *words):
    return run([kaishu, "--book", path, "--today", TODAY, *words])


def compare(name, ours, theirs, other, limit):
    print(f"{name:<9}kaishu   {median(ours):8.3f} s   processor {median(ours, 1):7.3f} s   median of {len(ours)}")
    print(f"{name:<9}{other:<8} {median(theirs):8.3f} s   processor {median(theirs, 1):7.3f} s   in turn")
    print(f"{name:<9}ratio    {median(ours) / median(theirs):8.2f} x   "
          f"processor {median(ours, 1) / median(theirs, 1):7.2f} x   {limit}")


def check_ageing(ours, theirs):
    """Stops the bench when the two programs age the book otherwise."""
    wanted = {(a, int(b)): (int(c), int(d)) for a, b, c, d in map(str.split, theirs.splitlines())}
    found = {(listing["currency"], place): (bucket["count"], bucket["amount"]["minorUnits"])
             for listing in json.loads(ours) for place, bucket in enumerate(listing["buckets"])
             if bucket["count"]}
    if wanted != found:
        sys.exit(f"bench: DuckDB ages otherwise:\n{wanted}\n{found}")


run([largebook, str(INVOICES), str(CUSTOMERS), csv])
with open(mapping, "w") as file:
    file.write("columns:\n" + "".join(f"  {name}: {name}\n" for name in COLUMNS))
    file.write("dates: ymd\nnumbers: point\nencoding: utf-8\nheader: true\nlanguage: en\n")

ours, theirs = [], []
for turn in range(3):
    large = os.path.join(folder, f"large-{turn}")
    run([kaishu, "--book", large, "init", "--defaults", "--lang", "en"])
    ours.append(kaishu_on(large, "import", csv, "--map", mapping))
    if os.path.exists(table):
        os.remove(table)
    theirs.append(run(["sqlite3", table, ".mode csv", f".import {csv} invoice",
                       'CREATE INDEX number ON invoice ("customer-code", "invoice-number")']))
again = kaishu_on(large, "import", csv, "--map", mapping)
briefs = [kaishu_on(large, "brief", f"C{n:05}") for n in range(0, min(CUSTOMERS, 55), 5)]
queues = [kaishu_on(large, "queue") for _ in range(7)]

hasDuckDB = os.path.exists(python) and subprocess.run(
    [python, "-c", "import duckdb"], capture_output=True).returncode == 0
if hasDuckDB:
    run([python, "-c", LOAD, duck, csv])
ages, ducks = [], []
for _ in range(7):
    ages.append(kaishu_on(large, "ageing", "--buckets", "30,60,90", "--format", "json"))
    if hasDuckDB:
        ducks.append(run([python, "-c", AGE, duck, TODAY]))
earlier = kaishu_on(large, "ageing", "--as-of", "2025-12-31")
if hasDuckDB:
    check_ageing(ages[0][3], ducks[0][3])

print(f"{INVOICES:,} invoices of {CUSTOMERS:,} customers:")
compare("import", ours, theirs, "sqlite3", "limit 3, aim 1.5")
print(f"import   memory   {max(run[2] for run in ours):8.0f} MiB at most   limit 100")
print(f"import   again    {again[0]:8.3f} s   processor {again[1]:7.3f} s   nothing changes")
for name, runs, limit in (("brief", briefs, 20), ("queue", queues, 150)):
    print(f"{name:<9}kaishu   {median(runs) * 1000:8.1f} ms  processor {median(runs, 1) * 1000:7.1f} ms  "
          f"median of {len(runs)}   limit {limit}")
if hasDuckDB:
    compare("ageing", ages, ducks, "DuckDB", "limit 2")
else:
    print(f"ageing   kaishu   {median(ages):8.3f} s   median of {len(ages)}   DuckDB could not be had to compare")
print(f"ageing   earlier  {earlier[0]:8.3f} s   processor {earlier[1]:7.3f} s   as of 2025-12-31")
