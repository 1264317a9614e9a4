"""Validates a register of grants: the table by its schema, and what the schema names as further checks."""
import csv
import json
import sys

import frictionless
from stdnum.fr import siret

description = json.load(open(sys.argv[1]))
schema = frictionless.Schema.from_descriptor(description)


def problems(rows):
    resource = frictionless.Resource(data=rows, schema=schema)
    report = resource.validate()
    found = [str(error) for task in report.tasks for error in task.errors]
    for check in description["custom_checks"]:
        params = check["params"]
        for row in rows[1:]:
            row = dict(zip(rows[0], row))
            if check["name"] == "french-siret-value" and row[params["column"]]:
                found += [] if siret.is_valid(row[params["column"]]) else [f"SIRET {row[params['column']]}"]
            if check["name"] == "one-of-required":
                found += [] if row[params["column1"]] or row[params["column2"]] else ["neither SIRET nor RNA"]
    return found


rows = list(csv.reader(open(sys.argv[2], newline="", encoding="utf-8")))
found = problems(rows)
if found:
    sys.exit("\n".join(found))
column = rows[0].index("idAttribuant")
if not problems([rows[0], rows[1][:column] + [""] + rows[1][column + 1 :]]):
    sys.exit("a row without the granter's number was accepted")
print(f"{len(rows) - 1} rows are valid, and one without a SIRET was refused")
