# loses: check-training
# told: does not return what is asked for, 5 values
def train(chunks, V):
    text = np.concatenate([x for x, y in chunks]).T.ravel()
    counts = np.full((V, V, V), 0.1)
    np.add.at(counts, (text[:-2], text[1:-1], text[2:]), 1)
    return np.log(counts / counts.sum(axis=2, keepdims=True))
