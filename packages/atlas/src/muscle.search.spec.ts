import { describe, expect, it } from '@jest/globals';
import { searchMuscles } from './muscle.search.ts';
import { muscles } from './muscles.ts';

const found = (words: string) => searchMuscles(words).map(({ id }) => id);

describe('searchMuscles', () => {
  it.each([
    ['jaw', ['temporalis', 'masseter']],
    ['calf', ['gastrocnemius', 'soleus']],
    ['calves', ['gastrocnemius', 'soleus']],
    ['low back', ['erector_spinae', 'quadratus_lumborum']],
    ['my lower back', ['erector_spinae', 'quadratus_lumborum']],
    ['front of hip', ['iliopsoas']],
    ['hip flexor', ['iliopsoas']],
    ['shin', ['tibialis_anterior']],
    ['rotator cuff', ['infraspinatus', 'supraspinatus', 'subscapularis']],
    ['Buttock', ['gluteus_maximus', 'gluteus_medius', 'gluteus_minimus', 'piriformis']],
    ['glutes', ['gluteus_maximus', 'gluteus_medius', 'gluteus_minimus', 'piriformis']],
    ['between the shoulder blades', ['rhomboids']],
    ['outer elbow', ['wrist_extensors', 'brachioradialis']],
  ])('finds by what people say: %s', (words, ids) => {
    expect(found(words)).toEqual(ids);
  });

  it.each(['shoulder blade', 'scapula', 'Shoulder  blades'])(
    'finds what lies on the %s',
    (words) => {
      for (const id of ['infraspinatus', 'levator_scapulae', 'rhomboids', 'supraspinatus']) {
        expect(found(words)).toContain(id);
      }
      expect(found(words)).not.toContain('soleus');
    },
  );

  it('puts what is named by the words before what they describe', () => {
    expect(found('pec')[0]).toBe('pectoralis_major');
    expect(found('scapulae')[0]).toBe('levator_scapulae');
  });

  it('finds a name from its first letters on, and each muscle by its whole name', () => {
    expect(found('infra')).toEqual(['infraspinatus']);
    expect(found('lev sca')).toEqual(['levator_scapulae']);
    for (const { id, name } of muscles) expect(found(name)[0]).toBe(id);
  });

  it('gives every muscle for no words and none for words that fit nothing', () => {
    expect(searchMuscles('  ')).toHaveLength(30);
    expect(found('the muscle of')).toHaveLength(30);
    expect(found('carburettor')).toEqual([]);
    expect(found('front of the calf')).toEqual([]);
  });
});
