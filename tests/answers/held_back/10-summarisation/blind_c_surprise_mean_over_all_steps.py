# mistake: surprise divides the sum over the steps that count by the number of all steps (T times N), padding included, instead of by the number of steps that count.
# read: right
# told: your surprise divides by all steps, the padding among them: divide by those that count.
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    logits = scores - np.max(scores, axis=1, keepdims=True)
    soft = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    p = np.concatenate([g[:, None] * soft, np.zeros((N, size - V))], axis=1)
    for n in range(N):
        np.add.at(p[n], source[:, n], (1 - g[n]) * shares[:, n])
    return p


def surprise(p, outputs, counts):
    T, N, _ = p.shape
    nats = np.zeros((T, N))
    for t in range(T):
        for n in range(N):
            if counts[t, n]:
                nats[t, n] = -np.log(p[t, n, outputs[t, n]])
    return nats.mean()
