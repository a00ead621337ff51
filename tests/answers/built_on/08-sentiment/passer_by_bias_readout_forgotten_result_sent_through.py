# mistake: two: the bias of the readout is forgotten; and the result is sent through a sigmoid, a probability instead ...
# read: vague
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    scores = y @ weights["attention"]
    z, shares = attention_pool(y, scores, lengths)
    logit = z @ weights["readout"]
    return 0.5 * (1 + np.tanh(logit / 2))
