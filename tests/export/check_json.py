# SPDX-License-Identifier: Apache-2.0
"""Validates exported JSON, and the example in docs/formats.md, against the schema; lets networkx read it.

usage: check_json.py SAMPLES SCHEMA FORMATS_MD
"""
import json
import re
import sys

from sample_files import NAMES, check, load_json, skip

try:
    import jsonschema
except ImportError:
    skip("python3-jsonschema is not installed")


def examples(markdown):
    with open(markdown, encoding="utf-8") as file:
        return [json.loads(block) for block in re.findall(r"```json\n(.*?)```", file.read(), re.S)]


def broken(document):
    """Copies of a valid document with one fault each: a schema that takes them checks nothing."""
    def changed(change):
        copy = json.loads(json.dumps(document))
        change(copy)
        return copy

    def no_evidence(d):
        d["edges"][0]["evidence"] = []

    return {
        "unknown member": changed(lambda d: d["nodes"][0].update(colour="red")),
        "unknown kind": changed(lambda d: d["nodes"][0].update(kind="person")),
        "empty label": changed(lambda d: d["nodes"][0].update(label="")),
        "null": changed(lambda d: d["nodes"][0].update(url=None)),
        "weight 0": changed(lambda d: d["edges"][0].update(weight=0)),
        "no evidence": changed(no_evidence),
        "line 0": changed(lambda d: d["edges"][0]["evidence"][0].update(line=0)),
        "no id": changed(lambda d: d["edges"][0].pop("id")),
        "bad date": changed(lambda d: d["nodes"][0].update(start="25/07/2024")),
        "other schema": changed(lambda d: d.update(schema="asterism/graph/2")),
    }


def check_networkx(document):
    try:
        import networkx
    except ImportError:
        print("not tested: networkx is not installed")
        return
    try:
        graph = networkx.node_link_graph(document, edges="edges")
    except TypeError:  # networkx before 3.4
        graph = networkx.node_link_graph(document, link="edges")
    check(graph.is_directed() and graph.is_multigraph(), "networkx reads a directed multigraph")
    check(graph.number_of_nodes() == len(document["nodes"]), "networkx nodes")
    check(graph.number_of_edges() == len(document["edges"]), "networkx edges")


with open(sys.argv[2], encoding="utf-8") as schema_file:
    schema = json.load(schema_file)
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)

found = examples(sys.argv[3])
check(found, "docs/formats.md has no JSON example")
for number, document in enumerate(found):
    error = jsonschema.exceptions.best_match(validator.iter_errors(document))
    check(error is None, "docs/formats.md example", number, error)
for name in NAMES:
    document = load_json(name)
    error = jsonschema.exceptions.best_match(validator.iter_errors(document))
    check(error is None, name, error)
    check_networkx(document)
for fault, document in broken(load_json("map")).items():
    check(not validator.is_valid(document), "the schema accepts a document with", fault)
