# mistake: two: decoder_step makes the query of the h before the step instead of the new one, so shares and context are wrong, and with them the scores (shares right for sources of one word, and where the query does not matter); and it joins context and h in the wrong order, [z; h] for [h; z], so the scores are wrong even where the context is right; the new state is right
# read: right
# told: In decoder_step. Of its parts, scores and shares are wrong, state is right in these call
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    h, c = state
    new_state = lstm_step(weights["target"][symbols], state, weights["decoder"])
    context, shares = attention_step(h @ weights["query"].T, keys, lengths)
    both = np.hstack([context, new_state[0]])
    u = np.tanh(both @ weights["combine"].T)
    return u @ weights["readout"].T + weights["bias"], new_state, shares
