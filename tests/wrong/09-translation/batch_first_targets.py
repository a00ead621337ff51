# loses: check-decoder-batch
# told: here arrays are time-major
def decoder_batch(targets, start, end):
    T = max(len(t) for t in targets)
    inputs = [[start] + t + [0] * (T - len(t)) for t in targets]
    outputs = [t + [end] + [0] * (T - len(t)) for t in targets]
    counts = [[True] * (len(t) + 1) + [False] * (T - len(t)) for t in targets]
    return np.array(inputs), np.array(outputs), np.array(counts)
