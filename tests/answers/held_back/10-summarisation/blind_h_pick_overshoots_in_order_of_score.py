# mistake: TWO: pick takes sentences as long as anything is left of the budget, without asking whether the next one fits, so the last one may go over the budget; and it returns the places in the order of the scores, not in the document's order.
# read: right
# told: your pick takes a sentence while any of the budget is left, so that the last one goes beyond it. you
import numpy as np


def pick(scores, sizes, budget):
    ranking = sorted(range(len(scores)), key=lambda s: -scores[s])
    summary, words = [], 0
    for s in ranking:
        if words >= budget:
            break
        summary.append(s)
        words += sizes[s]
    return summary
