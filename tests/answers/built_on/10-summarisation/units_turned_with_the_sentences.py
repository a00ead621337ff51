# mistake: The backward result is flipped along all axes, so its units come in reverse order too and meet the wrong weights of the readout.
def choices(vectors, lengths, weights, run):
    S, N, _ = vectors.shape
    p = np.zeros((S, N))
    for n in range(N):
        L = int(lengths[n])
        own = vectors[:L, n : n + 1]
        ahead = run(own, weights["ahead"])
        back = np.flip(run(own[::-1], weights["back"]))
        score = np.concatenate([ahead, back], axis=2)[:, 0] @ weights["readout"]
        e = np.exp(score - score.max())
        p[:L, n] = e / e.sum()
    return p
