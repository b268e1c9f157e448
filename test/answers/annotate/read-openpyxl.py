"""What openpyxl sees of a workbook: read-openpyxl.py FILE SHEET CELL…, as JSON."""
import json
import sys

import openpyxl

path, name, *addresses = sys.argv[1:]
book = openpyxl.load_workbook(path)
sheet = book[name]


def seen(cell):
    comment = cell.comment.text if cell.comment else None
    value = cell.value if cell.value is None or isinstance(cell.value, (int, float, str)) else str(cell.value)
    return {"value": value, "fill": cell.fill.fgColor.rgb, "comment": comment}


cells = {address: seen(sheet[address]) for address in addresses}
print(json.dumps({"sheets": book.sheetnames, "cells": cells}))
