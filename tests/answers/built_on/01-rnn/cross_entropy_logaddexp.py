# mistake: none
def cross_entropy(scores, target):
    places = scores.shape[0] * scores.shape[1]
    log_norm = np.logaddexp.reduce(scores, axis=2)
    log_prob = scores - log_norm[:, :, None]
    came = np.arange(scores.shape[2])[None, None, :] == np.asarray(target)[:, :, None]
    loss = -np.sum(np.where(came, log_prob, 0.0)) / places
    dscores = (np.exp(log_prob) - came) / places
    return float(loss), dscores
