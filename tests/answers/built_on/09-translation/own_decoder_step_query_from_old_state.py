# mistake: attention is asked with the state before the step
# told: your decoder_step asks with the h of before this step: the query comes from the new h, which has rea
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    context, shares = attention_step(state[0] @ weights["query"].T, keys, lengths)
    h, c = lstm_step(weights["target"][symbols], state, weights["decoder"])
    u = np.tanh(np.concatenate([h, context], 1) @ weights["combine"].T)
    return u @ weights["readout"].T + weights["bias"], (h, c), shares
