"""Trains the tagger in resumable steps: python train.py --corpora ../../../../../shared/corpora --out /tmp/model --minutes 90

Every epoch ends with a checkpoint and a line in log.jsonl; the learning rate follows the minutes planned, so a run that was cut off
goes on where it was. The result is made by export.py.
"""

import argparse
import json
import math
import time
from pathlib import Path

import torch

from chunks import batch, seeded, tokenizer
from evaluate import dev_figures
from inventions import Inventions
from labels import LABELS
from mixture import Sources
from tagger import pretrained

BITS = torch.arange(len(LABELS))


# What a type that a corpus doesn't label counts beside "nothing" outside its spans. At 1 whole languages drifted to such a type:
# every word of Danish was a date, since nothing said that it wasn't.
UNLABELLED = math.log(0.4)


def loss_of(logits, masked_logits, mask, allowed, masked):
    """-log of the probability that the label is an allowed one, plus the mask decision where it is known."""
    logits = logits.float()
    inside = ((allowed.unsqueeze(-1) >> BITS) & 1).bool()
    known = mask.bool() & ~inside.all(-1)
    weights = torch.where(inside, 0.0, -1e4)
    weights[..., 1:] += UNLABELLED * inside[..., :1]
    ours = torch.logsumexp(logits + weights, -1)
    labels = (torch.logsumexp(logits, -1) - ours)[known].mean()
    decided = mask.bool() & (masked >= 0)
    if not decided.any():
        return labels
    choice = torch.nn.functional.binary_cross_entropy_with_logits(masked_logits.float().squeeze(-1)[decided], masked[decided].float())
    return labels + 0.5 * choice


def rate(progress, peak):
    return peak * min(1.0, progress / 0.04) * max(0.03, 1 - progress)


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--minutes", type=float, default=90, help="of training in all, resumed runs included")
    parser.add_argument("--start", help="last.pt of a run whose weights this one begins with")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--peak", type=float, default=2.5e-4)
    return parser.parse_args()


def main():
    args = options()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    draw, tok, model = Inventions(Path(args.corpora) / "names", seeded(args.seed)), tokenizer(), pretrained()
    sources = Sources(Path(args.corpora) / "detection", Path(__file__).parent / "snippets", draw)
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=args.peak, weight_decay=0.01)
    state = {"epoch": 0, "seconds": 0.0}
    if args.start and not (out / "last.pt").exists():
        saved = torch.load(args.start, weights_only=False)
        model.load_state_dict(saved["model"])
        state["epoch"] = saved["state"]["epoch"]
    if (out / "last.pt").exists():
        saved = torch.load(out / "last.pt", weights_only=False)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        state = saved["state"]
    while state["seconds"] < args.minutes * 60:
        epoch(args, model, optimizer, sources.epoch(seeded(args.seed * 1000 + state["epoch"]), tok), state, out)
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "state": state}, out / "new.pt")
        (out / "new.pt").replace(out / "last.pt")
        if state["epoch"] % 4 == 0 or state["seconds"] >= args.minutes * 60:
            report(out, {"epoch": state["epoch"], **dev_figures(model, args.corpora, tok, draw)})


def epoch(args, model, optimizer, chunks, state, out):
    model.train()
    began, total, pieces = time.time(), 0.0, 0
    chunks.sort(key=lambda c: len(c[0]) // 16)
    groups = [chunks[at : at + 32] for at in range(0, len(chunks), 32)]
    seeded(state["epoch"]).shuffle(groups)
    before = state["seconds"]
    for group in groups:
        state["seconds"] = before + time.time() - began
        for setting in optimizer.param_groups:
            setting["lr"] = rate(min(1.0, state["seconds"] / (args.minutes * 60)), args.peak)
        ids, shapes, mask, allowed, masked = map(torch.from_numpy, batch(group))
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits, choice = model(ids, shapes, mask)
        loss = loss_of(logits, choice, mask, allowed, masked)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        total, pieces = total + loss.item(), pieces + int(mask.sum())
    state["epoch"] += 1
    state["seconds"] = before + time.time() - began
    report(out, {"epoch": state["epoch"], "loss": round(total / len(groups), 4), "chunks": len(chunks), "pieces": pieces, "seconds": round(state["seconds"])})


def report(out, line):
    print(json.dumps(line), flush=True)
    with open(out / "log.jsonl", "a") as file:
        file.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
