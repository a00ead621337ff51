# mistake: none: none, a right answer in a wildly different style (each document alone, cut to its length, in a batch ...
def choices(vectors, lengths, weights, run):
    out = np.zeros(vectors.shape[:2])
    for n, L in enumerate(int(l) for l in lengths):
        document = vectors[:L, n : n + 1]
        forth = run(document, weights["ahead"])[:, 0]
        rear = run(document[::-1], weights["back"])[::-1, 0]
        H = forth.shape[1]
        w = weights["readout"]
        s = np.einsum("sh,h->s", forth, w[:H]) + np.einsum("sh,h->s", rear, w[H:])
        out[:L, n] = np.exp(s - np.logaddexp.reduce(s))
    return out
