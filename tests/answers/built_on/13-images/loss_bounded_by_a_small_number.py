# mistake: last_step_loss: takes the logarithm of the finished softmax, kept above 1e-12, so the loss of a picture never exceeds 27.6, where it should be in the thousands if the right class's score is far below the largest; right where every p of a label is above 1e-12, and the gradients are right everywhere.
# told: With no number beyond 1 in h the calls that went wrong go well
# read: vague
def last_step_loss(h, W_y, b_y, labels):
    N = h.shape[1]
    scores = h[-1] @ W_y.T + b_y
    p = np.exp(scores - scores.max(axis=1)[:, None])
    p /= p.sum(axis=1)[:, None]
    wanted = np.eye(len(b_y))[labels]
    loss = -np.log(np.maximum((p * wanted).sum(axis=1), 1e-12)).sum() / N
    d_scores = (p - wanted) / N
    dh = np.zeros(h.shape)
    dh[-1] = d_scores.dot(W_y)
    return loss, dh, np.einsum("nk,nh->kh", d_scores, h[-1]), d_scores.sum(axis=0)
