# mistake: throws out every end and keeps the words behind it, rather than cutting at the first end
# read: right
# told: your exact_match removes the ends and keeps what stands behind them.
def exact_match(found, wanted, end):
    clean = [[s for s in f if s != end] for f in found]
    return sum(f == w for f, w in zip(clean, wanted)) / len(wanted)
