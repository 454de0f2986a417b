"""What WeasyPrint makes of letters.

usage: pages.py FILE      each page's size in millimetres, and the characters on it
       pages.py --breaks FOLDER
                          what is wrong with the page breaks of the letters in a folder: NAME.html with NAME.json
                          beside it, which names the head of the table, its rows and the lines of the signature
"""

import concurrent.futures
import json
import pathlib
import subprocess
import sys

import weasyprint


def characters(box):
    text = getattr(box, "text", None)
    if text is not None:
        return len("".join(text.split()))
    return sum(characters(child) for child in getattr(box, "children", []))


def sizes(path):
    for page in weasyprint.HTML(path).render().pages:
        width, height = round(page.width * 25.4 / 96), round(page.height * 25.4 / 96)
        print(f"{width}x{height} {characters(page._page_box)}")


def printed(pdf):
    """The text of each page as it lies on it."""
    out = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True).stdout
    return out.decode().rstrip("\f").split("\f")


def info(pdf):
    out = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, check=True).stdout.decode()
    return dict(line.split(":", 1) for line in out.splitlines() if ":" in line)


def together(text):
    return "".join(text.split())


def faults(path):
    wanted = json.loads(path.with_suffix(".json").read_text())
    pdf = path.with_suffix(".pdf")
    weasyprint.HTML(str(path)).write_pdf(str(pdf))
    about = info(pdf)
    pages = printed(pdf)
    found = []
    if int(about["Pages"]) != len(pages) or len(pages) < 2:
        found.append(f"{about['Pages'].strip()} pages, {len(pages)} with text")
    if wanted["size"] not in about["Page size"]:
        found.append("size " + about["Page size"].strip())
    head = together(wanted["head"])
    places = {}
    for row in wanted["rows"]:
        # A row is its number and its amount: both stand in one line of one page.
        lines = [
            (number, line) for number, page in enumerate(pages) for line in page.splitlines()
            if row["number"] in line.split()]
        if len(lines) != 1:
            found.append(f"{row['number']} stands in {len(lines)} lines")
        elif row["amount"] not in together(lines[0][1]):
            found.append(f"{row['number']} without {row['amount']}: {lines[0][1].strip()}")
        else:
            places.setdefault(lines[0][0], row["number"])
    if len(places) < 2:
        found.append("the table is on one page")
    for number, first in places.items():
        before = together(pages[number].split(first)[0])
        if head not in before:
            found.append(f"page {number + 1}: the rows have no head")
    last = together(pages[-1])
    for line in wanted["signature"]:
        last = last.replace(together(line), "", 1)
    if len(last) < 8:
        found.append("the signature is alone on the last page: " + together(pages[-1]))
    return [f"{path.stem}: {fault}" for fault in found]


if sys.argv[1] == "--breaks":
    letters = sorted(pathlib.Path(sys.argv[2]).glob("*.html"))
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        for lines in pool.map(faults, letters):
            for line in lines:
                print(line)
    print(f"{len(letters)} letters")
else:
    sizes(sys.argv[1])
