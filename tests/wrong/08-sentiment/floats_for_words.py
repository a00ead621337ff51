# loses: check-pad-batch
# told: whole numbers
def pad_batch(sentences):
    lengths = np.array([len(s) for s in sentences])
    x = np.zeros((max(lengths), len(sentences)))
    for n, s in enumerate(sentences):
        x[: len(s), n] = s
    return x, lengths
