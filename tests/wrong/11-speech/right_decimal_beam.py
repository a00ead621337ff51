# loses: nothing
def prefix_beam(log_y, width):
    from decimal import Decimal

    beam = {"": [Decimal(1), Decimal(0)]}
    for row in log_y:
        y, new = [Decimal(float(each)).exp() for each in row], {}
        for text, p in beam.items():
            last = ord(text[-1]) if text else 0
            for k in range(len(y)):
                at = text if k == 0 else text + chr(k)
                here = new.setdefault(at, [Decimal(0), Decimal(0)])
                if k == 0:
                    here[0] += sum(p) * y[0]
                elif k == last:
                    here[1] += p[0] * y[k]
                    new.setdefault(text, [Decimal(0), Decimal(0)])[1] += p[1] * y[k]
                else:
                    here[1] += sum(p) * y[k]
        kept = sorted(new, key=lambda text: sum(new[text]), reverse=True)[:width]
        beam = {text: new[text] for text in kept if sum(new[text]) > 0}
    return [([ord(k) for k in text], float(sum(p).ln())) for text, p in beam.items()]
