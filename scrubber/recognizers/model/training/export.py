"""Writes what ships: python export.py --run /tmp/model/run --to ../../../../public/models

names.onnx: int8 per channel (per tensor cost 3 to 9 points of recall in a trial); one sequence a call, so that a chunk's labels do not
depend on its neighbours (dynamic quantisation scales over the whole tensor). names.json: labels, version. vocab.txt: the pieces.
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from chunks import PIECES
from labels import LABELS
from shapes import SHAPES
from tagger import Tagger, encoder_folder


def write_float(model, path):
    length = PIECES + 2
    ids, shapes, mask = (torch.ones(1, length, dtype=torch.int64) for _ in range(3))
    names = {"input_names": ["ids", "shapes", "mask"], "output_names": ["logits", "masked"]}
    axes = {name: {1: "length"} for name in ("ids", "shapes", "mask", "logits", "masked")}
    torch.onnx.export(model, (ids, shapes, mask), str(path), opset_version=17, dynamic_axes=axes, dynamo=False, **names)


def write_int8(source, target):
    """Embedding tables and the weights of every matrix product, eight bits and one scale a column."""
    quantize_dynamic(str(source), str(target), per_channel=True, reduce_range=False, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gather"])
    model = onnx.load(str(target))
    model.producer_name, model.producer_version, model.doc_string = "prewash", "1", ""
    for node in model.graph.node:
        node.doc_string = ""
    onnx.save(model, str(target))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", required=True)
    parser.add_argument("--to", required=True)
    args = parser.parse_args()
    to = Path(args.to)
    to.mkdir(parents=True, exist_ok=True)
    saved = torch.load(Path(args.run) / "last.pt", weights_only=False, map_location="cpu")
    model = Tagger()
    model.load_state_dict(saved["model"])
    model.eval()
    with tempfile.TemporaryDirectory() as folder:
        write_float(model, Path(folder) / "float.onnx")
        write_int8(Path(folder) / "float.onnx", to / "names.onnx")
    shutil.copy(encoder_folder() / "vocab.txt", to / "vocab.txt")
    digest = hashlib.sha256((to / "names.onnx").read_bytes()).hexdigest()
    about = {"labels": LABELS, "shapes": SHAPES, "pieces": PIECES, "epochs": saved["state"]["epoch"], "sha256": digest}
    (to / "names.json").write_text(json.dumps(about, indent=1) + "\n")
    print((to / "names.onnx").stat().st_size, digest)


if __name__ == "__main__":
    main()
