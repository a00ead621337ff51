# mistake: takes every end out of the translation but keeps the words behind the first end
# read: right
# told: your exact_match removes the ends and keeps what stands behind them.
def exact_match(found, wanted, end):
    right = 0
    for f, w in zip(found, wanted):
        if [s for s in f if s != end] == list(w):
            right += 1
    return right / len(wanted)
