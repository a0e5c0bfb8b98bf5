# SPDX-License-Identifier: Apache-2.0
"""Reads exported GraphML with networkx and igraph and compares every value with the JSON of the same graph.

usage: check_graphml.py SAMPLES
"""
import math

from sample_files import NAMES, check, load_json, path, single_line, skip

try:
    import networkx
except ImportError:
    networkx = None
try:
    import igraph
except ImportError:
    igraph = None
if networkx is None and igraph is None:
    skip("neither networkx nor igraph is installed")


def cut(text, limit=60):
    """Labels may be cut: compares their beginnings."""
    return single_line(text)[: limit - 8]


def column(values):
    return single_line(";".join(value.replace(";", ",") for value in values))


def expected_node(node):
    wanted = {
        "kind": node["kind"],
        "title": single_line(node.get("title", node["label"])),
        "source_id": single_line(node["id"]),
        "weight": float(node["weight"]),
    }
    if "url" in node:
        wanted["url"] = single_line(node["url"])
    if "aliases" in node:
        wanted["aliases"] = column(node["aliases"])
    if "ids" in node:
        wanted["ids"] = column(scheme + ":" + value for scheme, value in node["ids"].items())
    if "readings" in node:
        wanted["readings"] = len(node["readings"])
    if "community" in node:
        wanted["community"] = node["community"]
    if "published" in node:
        wanted["published"] = node["published"]
        wanted["year"] = int(node["published"][:4])
    if "start" in node:
        wanted["date"] = node["start"]
        wanted["start"] = node["start"]  # the samples have full dates
        wanted["end"] = node["end"]
    return {key: value for key, value in wanted.items() if value != ""}


def expected_edge(edge, readings):
    first = edge["evidence"][0]
    wanted = {
        "label": edge["relation"],
        "kind": edge["relation"],
        "weight": float(edge["weight"]),
        "confidence": float(edge["confidence"]),
        "rule": first["rule"],
        "evidence": single_line(first["quote"]),
        "line": first["line"],
    }
    if edge["symmetric"]:
        wanted["symmetric"] = 1
    if len(edge["evidence"]) > 1:
        wanted["places"] = len(edge["evidence"])
    if "topics" in edge:
        wanted["topics"] = column(edge["topics"])
    date = readings.get(edge["source"])
    if date and edge["relation"] not in ("about", "shares_topics"):
        wanted["date"] = wanted["start"] = wanted["end"] = date
    return {key: value for key, value in wanted.items() if value != ""}


def check_values(what, got, wanted, missing):
    check(cut(got.pop("label")) == cut(wanted.pop("label")), what, "label")
    for key, value in got.items():
        if missing(value):
            check(key not in wanted, what, key, "is missing, not", wanted.get(key))
        else:
            check(key in wanted, what, "has an unexpected", key, value)
            same = math.isclose(value, wanted[key]) if isinstance(wanted[key], (int, float)) else value == wanted[key]
            check(same, what, key, "is", repr(value), "not", repr(wanted[key]))
    check(set(wanted) <= set(got), what, "lacks", set(wanted) - set(got))


def dates(document):
    return {node["id"]: node["readings"][0].get("date") for node in document["nodes"] if "readings" in node}


def check_networkx(name):
    document = load_json(name)
    graph = networkx.read_graphml(path(name, ".graphml"))
    check(graph.is_directed(), name, "is directed")
    pairs = {(edge["source"], edge["target"]) for edge in document["edges"]}
    parallel = len(pairs) < len(document["edges"])
    check(parallel or name != "parallel", "the sample of parallel edges has some")
    check(graph.is_multigraph() == parallel, name, "is a multigraph where edges are parallel")
    check(graph.number_of_nodes() == len(document["nodes"]), name, "nodes")
    check(graph.number_of_edges() == len(document["edges"]), name, "edges")
    for number, node in enumerate(document["nodes"]):
        got = dict(graph.nodes["n%d" % number])
        check_values((name, node["id"][:60]), got, dict(expected_node(node), label=node["label"]), lambda value: False)
        for key in ("community", "readings", "year"):
            check(isinstance(got.get(key, 0), int), name, key, "is an int")
    ids = {node["id"]: "n%d" % number for number, node in enumerate(document["nodes"])}
    readings = dates(document)
    for edge in document["edges"]:
        ends = (ids[edge["source"]], ids[edge["target"]])
        got = dict(graph.edges[ends + (edge["id"],)] if graph.is_multigraph() else graph.edges[ends])
        check(got.pop("id", edge["id"]) == edge["id"], name, "edge id")
        check_values((name, edge["id"]), got, expected_edge(edge, readings), lambda value: False)


def check_igraph(name):
    document = load_json(name)
    graph = igraph.Graph.Read_GraphML(path(name, ".graphml"))
    check(graph.is_directed(), name, "igraph: is directed")
    check(graph.vcount() == len(document["nodes"]) and graph.ecount() == len(document["edges"]), name, "igraph: counts")

    def missing(value):
        return value == "" or value is None or (isinstance(value, float) and math.isnan(value))

    for number, node in enumerate(document["nodes"]):
        got = graph.vs[number].attributes()
        check(got.pop("id") == "n%d" % number, name, "igraph: node id")
        check_values((name, "igraph", node["id"][:60]), got, dict(expected_node(node), label=node["label"]), missing)
    readings = dates(document)
    for number, edge in enumerate(document["edges"]):
        got = graph.es[number].attributes()
        check(got.pop("id") == edge["id"], name, "igraph: edge id")
        check_values((name, "igraph", edge["id"]), got, expected_edge(edge, readings), missing)


for sample in NAMES:
    if networkx is not None:
        check_networkx(sample)
    if igraph is not None:
        check_igraph(sample)
print("read with", "networkx" if networkx else "", "igraph" if igraph else "")
