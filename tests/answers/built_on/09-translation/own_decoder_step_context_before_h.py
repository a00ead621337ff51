# mistake: context and h are joined the other way round; u goes into the state
# told: In decoder_step. Of its parts, scores and state are wrong, shares is right in these calls. In yours
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    h, c = lstm_step(weights["target"][symbols], state, weights["decoder"])
    context, shares = attention_step(h @ weights["query"].T, keys, lengths)
    u = np.tanh(np.hstack([context, h]) @ weights["combine"].T)
    return u @ weights["readout"].T + weights["bias"], (u, c), shares
