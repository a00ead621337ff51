# mistake: two: sequence_loss divides the gradient by T N, all steps, instead of by the M that count (too small where there is padding, right where all steps count; the loss is divided by M); and it takes the logarithm of the finished softmax, so a due symbol some 750 or more below the best has p = 0 and the loss is inf with a warning (the loss is right for ordinary scores)
# read: right
# told: In sequence_loss. In yours stands, with the right numbers, a part of dscores, made of one_hot and log_p; what dscores makes of it next does
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    clean = np.where(counts[..., None], scores, 0.0)
    p = np.exp(clean - clean.max(axis=-1, keepdims=True))
    p = p / p.sum(axis=-1, keepdims=True)
    due = outputs[..., None] == np.arange(V)
    loss = -np.log(p[due & counts[..., None]]).mean()
    dscores = (p - due) * counts[..., None] / (T * N)
    return loss, dscores
