# mistake: What is left over at the end is not dropped: it makes one more frame, filled up with zeros.
# told: your frames function fills the last frame with zeros: what is left over is dropped.
def frames(sound, width, hop):
    T = int(np.ceil((len(sound) - width) / hop)) + 1
    padded = np.concatenate([sound, np.zeros(width + hop)])
    out = np.zeros((T, width))
    for t in range(T):
        out[t] = padded[t * hop : t * hop + width]
    return out
