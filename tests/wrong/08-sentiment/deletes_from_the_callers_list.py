# loses: check-classifier
# told: in place
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    return attention_pool(y, y @ weights["attention"], lengths)[0] @ weights["readout"] + weights["bias"]


def word_effects(sentence, score_of):
    whole, rest = score_of([list(sentence)])[0], []
    for t in range(len(sentence)):
        word = sentence.pop(t)
        rest.append(score_of([list(sentence)])[0])
        sentence.insert(t, word)
    sentence.append(sentence[0])
    return whole - np.array(rest)
