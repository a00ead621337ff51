# mistake: choices scores each direction alone, takes a softmax of each and averages the two probabilities, instead of one softmax of the joint score
# read: right
# told: your choices averages a softmax of each direction: the scores are added first, and one softmax is taken.
def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    H = len(weights["readout"]) // 2
    t = np.arange(S)[:, None]
    mask = t < lengths
    v = np.where(mask[:, :, None], vectors, 0.0)
    index = np.where(mask, lengths - 1 - t, t)
    ahead = run(v, weights["ahead"])
    back = run(np.take_along_axis(v, index[:, :, None], axis=0), weights["back"])
    back = np.take_along_axis(back, index[:, :, None], axis=0)

    def soft(score):
        score = np.where(mask, score, -np.inf)
        e = np.exp(score - score.max(axis=0))
        return e / e.sum(axis=0)

    return 0.5 * soft(ahead @ weights["readout"][:H]) + 0.5 * soft(back @ weights["readout"][H:])
