"""Validates a folder of payment files against the schema of ISO 20022, which the package sepaxml brings along.

A file's name is NUMBER.TRANSFERS.TOTAL.xml: its control sums must say the same. One file is then spoilt, and must be refused.
"""
import pathlib
import sys
from decimal import Decimal

import sepaxml
import xmlschema

schema = xmlschema.XMLSchema(pathlib.Path(sepaxml.__file__).parent / "schemas" / "pain.001.001.09.xsd")
name = "{urn:iso:std:iso:20022:tech:xsd:pain.001.001.09}"
files = sorted(pathlib.Path(sys.argv[1]).glob("*.xml"))
for file in files:
    text = file.read_text()
    schema.validate(text)
    tree = xmlschema.XMLResource(text).root
    number, total = file.stem.split(".", 2)[1:]
    for part in ("GrpHdr", "PmtInf"):
        found = tree.find(f".//{name}{part}")
        assert found.find(f"{name}NbOfTxs").text == number, file
        assert Decimal(found.find(f"{name}CtrlSum").text) == Decimal(total), file
    amounts = [Decimal(amount.text) for amount in tree.iter(f"{name}InstdAmt")]
    assert len(amounts) == int(number) and sum(amounts) == Decimal(total), file

spoilt = files[0].read_text().replace("<PmtMtd>TRF</PmtMtd>", "<PmtMtd>CASH</PmtMtd>")
if schema.is_valid(spoilt):
    sys.exit("a method of payment that does not exist was accepted")
print(f"{len(files)} files are valid, and one that is not was refused")
