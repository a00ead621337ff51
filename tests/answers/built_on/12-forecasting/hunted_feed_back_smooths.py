# mistake: smooths the forecasts afterwards; it asks the model twice for each step (once for the list, once for the window), both times rightly
def feed_back(model, x, K, mean, spread):
    window, out = (x - mean) / spread, []
    for _ in range(K):
        out.append(model(window))
        window = np.concatenate([window[1:], model(window)[None]])
    out = np.array(out)
    out[1:] = 0.5 * out[1:] + 0.5 * out[:-1]
    return out * spread + mean
