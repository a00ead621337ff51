# mistake: two: each forecast is put at the front of the window and the last step goes (the wrong way round), and the ...
# read: right
# told: your feed_back puts the forecast in at the beginning: it is the latest step, and stands
def feed_back(model, x, K, mean, spread):
    w = (x - mean) / spread
    out = np.zeros((K, x.shape[1]))
    for k in range(K):
        out[k] = model(w)
        w = np.vstack([out[k][None], w[:-1]])
    return out * spread
