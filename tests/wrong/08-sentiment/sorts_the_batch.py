# loses: check-pad-batch
# told: each should keep its column
def pad_batch(sentences):
    some = sorted(sentences, key=lambda s: -len(s))
    lengths = np.array([len(s) for s in some])
    x = np.zeros((lengths[0], len(some)), dtype=int)
    for n, s in enumerate(some):
        x[: len(s), n] = s
    return x, lengths
