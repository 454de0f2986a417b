"""Writes a batch of reminders, text and HTML, with chevron, as the letterbatch benchmark does in Swift.

usage: letters.py TEMPLATES FOLDER COUNT

The same Mustache templates are filled with the same facts. Nothing is laid out, as our text is (columns, line breaks by the
rules of Japanese), nor checked; the HTML is the filled text, escaped, in a page. All is synced once at the end. Prints the
seconds, wall and processor time.
"""
import datetime
import html
import os
import sys
import time

import chevron

templates, folder, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
TODAY = datetime.date(2026, 11, 24)


def short(day):
    return f"{day:%Y/%m/%d}"


def yen(amount):
    return f"¥{amount:,}"


def facts(index):
    invoices = []
    for place in range(3):
        days = 20 + place * 10
        due = TODAY - datetime.timedelta(days)
        amount = 100_000 + index * 7 + place
        invoices.append({
            "number": f"INV-{index}-{place}", "issued": short(due - datetime.timedelta(30)), "due": short(due),
            "daysOverdue": str(days), "original": yen(amount), "paid": yen(0), "open": yen(amount),
            "disputed": yen(0), "claimed": yen(amount), "isDisputed": False, "isOverdue": True})
    total = sum(100_000 + index * 7 + place for place in range(3))
    amounts = {}
    for name, value in [("claimedTotal", total), ("openTotal", total), ("originalTotal", total), ("paidTotal", 0),
                        ("disputedTotal", 0)]:
        amounts |= {name: f"{value:,}円", name + "Figures": yen(value), name + "Formal": f"金{value:,}円"}
    return amounts | {
        "letterDate": "2026年11月24日", "asOf": "2026年11月24日", "paymentsUntil": "2026年11月24日",
        "payBy": "2026年12月1日（火）", "reference": f"C{index}-20261124", "disputeContact": "03-1234-5678",
        "creditor": {"name": "青葉商事株式会社", "phone": "03-1234-5678", "email": "ar@example.jp",
                     "address": [{"addressLine": "〒100-0001"}, {"addressLine": "東京都千代田区千代田1-1"}]},
        "signatory": {"name": "佐藤 花子", "title": "経理部長"},
        "debtor": {"name": f"株式会社山田製作所{index}", "contact": "鈴木", "department": "経理部", "code": f"C{index}",
                   "isPerson": False, "hasAddress": True, "address": [{"addressLine": f"東京都大田区1-2-{index % 90}"}]},
        "bank": {"bankName": "青葉銀行", "branch": "本店", "accountType": "普通", "accountNumber": "1234567",
                 "holder": "アオバショウジ(カ", "particulars": []},
        "invoices": invoices, "invoiceCount": "3", "oldestDaysOverdue": "40", "hasInvoices": True,
        "isOneInvoice": False, "isSeveralInvoices": True, "hasPartPayments": False, "hasDisputed": False}


path = os.path.join(templates, "ja")
partials = {}
for name in os.listdir(path):
    with open(os.path.join(path, name), encoding="utf-8") as file:
        partials[name.removesuffix(".mustache")] = file.read()
wall, processor = time.perf_counter(), time.process_time()
os.makedirs(folder, exist_ok=True)
for index in range(count):
    text = chevron.render(partials["reminder"], facts(index), partials_dict=partials)
    stem = os.path.join(folder, f"2026-11-24_C{index}_reminder-1")
    with open(stem + ".txt", "w", encoding="utf-8") as file:
        file.write(html.unescape(text))
    with open(stem + ".html", "w", encoding="utf-8") as file:
        file.write(f"<!doctype html><meta charset=utf-8><pre>{text}</pre>")
os.sync()
print(f"letters processor {time.process_time() - processor}")
print(f"letters seconds {time.perf_counter() - wall}")
