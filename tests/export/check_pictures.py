# SPDX-License-Identifier: Apache-2.0
"""Checks SVG pictures: well-formed, every label whole, no two nodes on top of each other.

usage: check_pictures.py SAMPLES
"""
import re
import xml.etree.ElementTree as xml

from sample_files import NAMES, check, path

SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"


def box(node):
    """The bounding box of a node's outline."""
    points = []
    for shape in node.iter():
        if shape.tag == SVG + "polygon":
            numbers = re.findall(r"-?[\d.]+", shape.get("points"))
        elif shape.tag == SVG + "path":
            numbers = re.findall(r"-?[\d.]+", shape.get("d"))
        elif shape.tag == SVG + "ellipse":
            x, y, rx, ry = (float(shape.get(key)) for key in ("cx", "cy", "rx", "ry"))
            numbers = [x - rx, y - ry, x + rx, y + ry]
        else:
            continue
        numbers = [float(number) for number in numbers]
        points += zip(numbers[::2], numbers[1::2])
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs), min(ys), max(xs), max(ys)) if points else None


def overlap(a, b):
    return min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])


def check_no_overlap(name, nodes):
    boxes = [(title, box(node)) for title, node in nodes]
    boxes = [(title, rectangle) for title, rectangle in boxes if rectangle]
    for i, (title, first) in enumerate(boxes):
        for other, second in boxes[i + 1:]:
            wide, high = overlap(first, second)
            check(wide < 2 or high < 2, name, title, "and", other, "overlap by", wide, high)


for name in NAMES:
    root = xml.parse(path(name, ".svg")).getroot()
    check(root.tag == SVG + "svg", name, "is SVG")
    groups = [group for group in root.iter(SVG + "g") if group.get("class") == "node"]
    nodes = [(group.find(SVG + "title").text, group) for group in groups]
    check((len(nodes) > 100) == (name == "map"), name, "has", len(nodes), "nodes")
    check_no_overlap(name, nodes)
    if name == "map":
        links = [link.get(LINK) for link in root.iter(SVG + "a") if link.get(LINK)]
        check(links and all(link.endswith("?a=1&b=2") for link in links), "links in SVG are as they are")

text = open(path("map", ".svg"), encoding="utf-8").read()
for label in ("sparse", "autoencoders", "Rewards", "judge_lab", "agents, tool use"):
    check(">" + label in text, "the map lacks", label)
with open(path("map", ".pdf"), "rb") as file:
    pdf = file.read()
check(b"a=1&b=2" in pdf and b"&amp;" not in pdf, "links in PDF are as they are")
