# mistake: the running total is a cumsum over *all* sentences in the order of their scores, so a sentence that does not fit still uses up the budget, and none that comes after it is taken
# read: right
# told: your pick stops at the first sentence that does not fit: a later one may. Or, with the same numbers
def pick(scores, sizes, budget):
    order = np.argsort(-np.asarray(scores, dtype=float), kind="stable")
    used = np.cumsum(np.asarray(sizes)[order])
    return np.sort(order[used <= budget]).tolist()
