# mistake: two: the bias of the readout is forgotten; and the result is sent through a sigmoid, a probability instead ...
# read: vague
# told: In praise_score. Nowhere in yours stand the right numbers of the part of what is returned that is made of weights. All your numbers lie from 0 to 1, and right o
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    scores = y @ weights["attention"]
    z, shares = attention_pool(y, scores, lengths)
    logit = z @ weights["readout"]
    return 0.5 * (1 + np.tanh(logit / 2))
