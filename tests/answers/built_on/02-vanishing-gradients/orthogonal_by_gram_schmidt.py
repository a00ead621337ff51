# mistake: none
def orthogonal(A, gain):
    units = []
    for column in A.T:
        rest = column / np.linalg.norm(column)
        for _ in range(3):
            for unit in units:
                rest = rest - (unit @ rest) * unit
            rest = rest / np.linalg.norm(rest)
        units.append(rest)
    return gain * np.stack(units, axis=1)
