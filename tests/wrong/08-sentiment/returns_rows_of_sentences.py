# loses: check-pad-batch
# told: one row a sentence
def pad_batch(sentences):
    longest = max(map(len, sentences))
    rows = [list(s) + [0] * (longest - len(s)) for s in sentences]
    return np.array(rows), np.array([len(s) for s in sentences])
