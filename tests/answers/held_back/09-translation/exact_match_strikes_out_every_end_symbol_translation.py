# mistake: strikes out every end symbol of a translation but keeps what is said after the first end, instead of cutting it off there
# read: right
# told: your exact_match removes the ends and keeps what stands behind them.
def exact_match(found, wanted, end):
    hits = 0
    for f, w in zip(found, wanted):
        cleaned = [s for s in f if s != end]
        if cleaned == list(w):
            hits += 1
    return hits / len(wanted)
