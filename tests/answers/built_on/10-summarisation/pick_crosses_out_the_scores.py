# mistake: each sentence that was looked at gets the score -inf in the argument itself, so `scores` is changed (and whole-number scores raise an error); shows on every call with a sentence.
# read: right
# told: your pick changes scores in place: c *= f or c[0] = f writes into the caller's array,
def pick(scores, sizes, budget):
    """The places of the sentences of a summary, in the document's order: scores (S,), sizes (S,) -> list."""
    keep = [False] * len(scores)
    left = budget
    for _ in range(len(scores)):
        best = int(np.argmax(scores))
        scores[best] = -np.inf
        if sizes[best] <= left:
            keep[best] = True
            left -= sizes[best]
    return [s for s, yes in enumerate(keep) if yes]
