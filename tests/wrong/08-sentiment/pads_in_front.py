# loses: check-pad-batch
# told: padding in front
def pad_batch(sentences):
    longest = max(map(len, sentences))
    rows = [[0] * (longest - len(s)) + list(s) for s in sentences]
    return np.array(rows).T, np.array([len(s) for s in sentences])
