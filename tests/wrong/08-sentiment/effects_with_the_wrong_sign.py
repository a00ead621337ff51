# loses: check-classifier
# told: has the sign wrong
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    return attention_pool(y, y @ weights["attention"], lengths)[0] @ weights["readout"] + weights["bias"]


def word_effects(sentence, score_of):
    scores = [score_of([sentence[:t] + sentence[t + 1 :]])[0] for t in range(len(sentence))]
    return np.array(scores) - score_of([sentence])[0]
