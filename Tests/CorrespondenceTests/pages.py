"""Says of each page that WeasyPrint makes of a file: its size in millimetres, and the characters on it.

usage: pages.py FILE
"""

import sys

import weasyprint


def characters(box):
    text = getattr(box, "text", None)
    if text is not None:
        return len("".join(text.split()))
    return sum(characters(child) for child in getattr(box, "children", []))


for page in weasyprint.HTML(sys.argv[1]).render().pages:
    width, height = round(page.width * 25.4 / 96), round(page.height * 25.4 / 96)
    print(f"{width}x{height} {characters(page._page_box)}")
