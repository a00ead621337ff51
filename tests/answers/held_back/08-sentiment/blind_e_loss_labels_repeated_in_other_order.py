# mistake: masked_loss picks the words as a[valid], which runs step by step, but makes their labels with np.repeat(y, lengths), which runs sentence by sentence, so words get the labels of other sentences, in loss and gradient.
# read: right
# told: In masked_loss. With one entry alone along axis 1 of a and axis 0 of y and lengths, all is right; wi
def masked_loss(a, y, lengths):
    valid = np.arange(len(a))[:, None] < lengths
    logits = a[valid]
    labels = np.repeat(y, lengths)
    loss = np.mean(np.logaddexp(0, logits) - labels * logits)
    p = np.exp(-np.logaddexp(0, -logits))
    da = np.zeros(a.shape)
    da[valid] = (p - labels) / len(logits)
    return loss, da
