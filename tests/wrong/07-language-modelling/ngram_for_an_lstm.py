# loses: check-training
# told: so it is an n-gram
def train(codes, V):
    counts = np.full((V, V, V), 0.1)
    np.add.at(counts, (codes[:-2], codes[1:-1], codes[2:]), 1)
    return np.log(counts / counts.sum(axis=2, keepdims=True))


def predict(model, codes):
    before = np.append(0, codes[:-1])
    return model[before, codes]
