#!/usr/bin/env python3
"""Holds a JSON document against a JSON Schema with the jsonschema package.

usage: validate.py SCHEMA DOCUMENT

Prints what is wrong; the exit status is 0 when the document is valid, 1 when it is not. The schema may refer to
those beside it by their $id.
"""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource


def main():
    with open(sys.argv[1], "rb") as file:
        schema = json.load(file)
    with open(sys.argv[2], "rb") as file:
        document = json.load(file)
    Draft202012Validator.check_schema(schema)
    beside = pathlib.Path(sys.argv[1]).parent.glob("*.schema.json")
    resources = [Resource.from_contents(json.loads(path.read_bytes())) for path in beside]
    registry = Registry().with_resources((resource.id(), resource) for resource in resources)
    validator = Draft202012Validator(schema, registry=registry, format_checker=FormatChecker())
    problems = list(validator.iter_errors(document))
    for problem in problems:
        print("/" + "/".join(map(str, problem.absolute_path)), problem.message)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
