# mistake: none
def choices(vectors, lengths, weights, run):
    H = len(weights["readout"]) // 2
    out = np.zeros(vectors.shape[:2])
    for n, ell in enumerate(lengths):
        alone = vectors[:ell, n : n + 1]
        score = run(alone, weights["ahead"])[:, 0] @ weights["readout"][:H]
        score = score + np.flip(run(np.flip(alone, axis=0), weights["back"])[:, 0], axis=0) @ weights["readout"][H:]
        out[:ell, n] = np.exp(score - np.logaddexp.reduce(score))
    return out
