# mistake: PyTorch's batchify: streams of len // N symbols and targets only inside each stream, so the last symbol of a stream has no target, and the streams begin elsewhere
# read: wrong
# told: your chunks take targets from within a stream, and streams of length // N symbols: the last symbol of a stream has a successor too, the firs
def chunks(codes, N, T):
    S = len(codes) // N
    data = np.asarray(codes)[: S * N].reshape(N, S).T
    out = []
    for i in range(0, S - 1, T):
        k = min(T, S - 1 - i)
        out.append((data[i : i + k], data[i + 1 : i + 1 + k]))
    return out
