# mistake: choices sorts the documents by length, longest first (as for a packed sequence), and never puts the columns back, so the probabilities come in the sorted order of the documents, not in that of the batch; sentence_vectors is right.
# read: right
# told: In choices. The first time that you call run, it is given 0.1617851624 in vectors, where -0.50659819
import numpy as np


def sentence_vectors(x, embedding):
    valid = x != 0
    E = np.where(valid[..., None], embedding[x], 0.0)
    return E.sum(axis=-2) / np.clip(valid.sum(axis=-1), 1, None)[..., None]


def choices(vectors, lengths, weights, run):
    order = np.argsort(-lengths, kind="stable")
    v, L = vectors[:, order], lengths[order]
    S, N, _ = v.shape

    def flip(z):
        z = z.copy()
        for n in range(N):
            z[: L[n], n] = z[: L[n], n][::-1]
        return z

    h = np.concatenate([run(v, weights["ahead"]), flip(run(flip(v), weights["back"]))], axis=-1)
    logits = np.where(np.arange(S)[:, None] < L, h @ weights["readout"], -np.inf)
    logits = logits - logits.max(axis=0)
    return np.exp(logits) / np.exp(logits).sum(axis=0)
