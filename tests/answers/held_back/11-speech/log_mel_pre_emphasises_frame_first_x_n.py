# mistake: log_mel pre-emphasises each frame first (x[n] - 0.97 x[n - 1]), as speech scripts do and the task does not ask
# read: right
# told: In log_mel. In yours stands, with the right numbers, window; what comes next, the part of spectrum that is made of pieces and window, does n
def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    emphasised = pieces.copy()
    emphasised[:, 1:] -= 0.97 * pieces[:, :-1]
    power = np.abs(np.fft.rfft(emphasised * np.hamming(pieces.shape[1]), points)) ** 2
    return np.log(np.maximum(power @ filters.T, floor))
