# mistake: word_effects puts a 0 (padding) in the place of the word instead of taking the word out, so it asks score_of about other sentences than those without the word.
# read: right
# told: your word_effects puts padding in the word's place: leave it out, so that the sentence is one word s
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    pooled = attention_pool(y, y.dot(weights["attention"]), lengths)[0]
    return pooled.dot(weights["readout"]) + weights["bias"]


def word_effects(sentence, score_of):
    full = score_of([sentence])[0]
    effects = np.zeros(len(sentence))
    for t in range(len(sentence)):
        masked = list(sentence)
        masked[t] = 0
        effects[t] = full - score_of([masked])[0]
    return effects
